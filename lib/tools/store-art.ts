/** What the stores' pictures show, drawn as HTML from our own icon, signs and words. */

/** The icon's drop: whole, and its water. */
const DROP = 'M8 1.2C8 1.2 3.2 6.4 3.2 9.9a4.8 4.8 0 0 0 9.6 0C12.8 6.4 8 1.2 8 1.2Z';

const CLAIM = 'What an AI model really is, beside its name.';

/** The four verdicts with the height of their water and their color on a dark ground. */
const VERDICTS = [
  ['Open source AI', 0, '#6fd39b'],
  ['Open weights', 7.6, '#62d2c4'],
  ['Weights available', 10.8, '#f0b35a'],
  ['Closed', 16, '#ff9093'],
] as const;

const STYLE = `
* { box-sizing: border-box; margin: 0 }
body { font-family: Inter, "Segoe UI", "Helvetica Neue", "Liberation Sans", sans-serif; color: #fff; background: #123a4f }
main { width: 100vw; height: 100vh; display: flex; align-items: center; position: relative; z-index: 0; overflow: hidden }
h1 { font-weight: 700; letter-spacing: -.025em; line-height: 1 }
p { color: #c9dbe6; line-height: 1.3 }
.verdicts { display: flex; flex-wrap: wrap; color: #e9eff4; white-space: nowrap }
.verdicts span { display: flex; align-items: center }
.water { position: absolute; inset: auto 0 0; z-index: -1; opacity: .18 }
.claim { color: #15212b; background: #fff; border-radius: 18px; box-shadow: 0 18px 50px #0006 }
.claim u { text-decoration: underline wavy #d6363c 3px; text-underline-offset: 8px }
.claim small { display: flex; align-items: center; color: #8a5200; font-weight: 600 }`;

const drop = (level: number, color: string, size: number): string => `
  <svg width="${size}" height="${size}" viewBox="0 0 16 16" fill="none" stroke="${color}" stroke-width="1.4">
    <clipPath id="at${level}"><rect y="${level}" width="16" height="16"/></clipPath>
    <path d="${DROP}" fill="${color}" clip-path="url(#at${level})"/><path d="${DROP}"/>
    ${level === 16 ? '<path d="M3 14 13 4"/>' : ''}</svg>`;

const verdicts = (size: number): string =>
  `<div class="verdicts">${VERDICTS.map(
    ([words, level, color]) => `<span>${drop(level, color, size)}${words}</span>`,
  ).join('')}</div>`;

/** A surface of water at the foot, as in the icon. */
const WATER = `<svg class="water" viewBox="0 0 1400 200" preserveAspectRatio="none" height="38%">
  <path fill="#1f9d8f" d="M0 70C230 10 470 10 700 70s470 60 700 0V200H0Z"/></svg>`;

const page = (style: string, body: string): string =>
  `<!doctype html><meta charset="utf-8"><style>${STYLE}${style}</style><main>${body}</main>`;

/** Small tile of the Chrome and Edge stores. */
export const tile = (icon: string): string =>
  page(
    `main { flex-direction: column; align-items: flex-start; justify-content: center; padding: 0 34px; gap: 15px }
     header { display: flex; align-items: center; gap: 15px } header svg { width: 66px; height: 66px; margin: 0 -10px 0 -15px }
     h1 { font-size: 52px } p { font-size: 18.5px; white-space: nowrap } .verdicts { gap: 9px 18px; font-size: 15px; margin-top: 6px }
     .verdicts span { gap: 6px; flex-basis: 150px }`,
    `<header>${icon}<h1>Unwash</h1></header><p>${CLAIM}</p>${verdicts(19)}${WATER}`,
  );

/** Wide tile of both. */
export const marquee = (icon: string): string =>
  page(
    `main { padding: 0 96px; gap: 84px } header { display: flex; align-items: center; gap: 28px }
     header svg { width: 124px; height: 124px; margin: 0 -20px 0 -29px } h1 { font-size: 104px }
     p { font-size: 34px; margin: 30px 0 34px; max-width: 15em }
     .verdicts { gap: 16px 34px; font-size: 23px; max-width: 560px } .verdicts span { gap: 11px; flex-basis: 236px }
     .claim { padding: 44px 48px; font-size: 38px; line-height: 1.5; flex: 1; letter-spacing: -.01em }
     .claim small { font-size: 27px; gap: 12px; margin-top: 26px; padding-top: 24px; border-top: 2px solid #dfe5ea }
     .claim em { display: block; font: 23px/1.4 inherit; font-style: normal; font-size: 23px; color: #53626f; margin-top: 6px }`,
    `<div><header>${icon}<h1>Unwash</h1></header><p>${CLAIM}</p>${verdicts(30)}</div>
     <div class="claim">An <u>open source</u> model for everyone.
       <small>${drop(10.8, '#8a5200', 32)}Weights available</small>
       <em>Section 2 limits who may use it. Why, where that is written, and what to say instead.</em></div>${WATER}`,
  );

/** The icon alone, for stores that want it large. */
export const logo = (icon: string): string =>
  `<!doctype html><style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh; background: #123a4f }</style>${icon}`;

/** A picture of the extension at work, with a line that says what it shows. */
export const framed = (words: string, picture: Buffer): string =>
  page(
    `main { flex-direction: column; padding-top: 44px; gap: 36px } h1 { font-size: 42px; letter-spacing: -.015em }
     img { width: 1120px; border-radius: 12px 12px 0 0; box-shadow: 0 20px 70px #0009; position: relative }`,
    `<h1>${words}</h1><img src="data:image/png;base64,${picture.toString('base64')}">`,
  );
