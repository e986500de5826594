/** The picture of the page, painted: our pages show no image from an address, not even from a data one. */
import { Component, createRef } from 'preact';
import { t } from '../i18n.ts';

function bytesOf(picture: string): Uint8Array<ArrayBuffer> {
  const text = atob(picture.slice(picture.indexOf(',') + 1));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

export class Picture extends Component<{ readonly picture: string }> {
  readonly #canvas = createRef<HTMLCanvasElement>();

  override componentDidMount(): void {
    void this.#paint();
  }

  override render() {
    return <canvas ref={this.#canvas} class="picture" role="img" aria-label={t('rep_picture')} />;
  }

  async #paint(): Promise<void> {
    const image = await createImageBitmap(new Blob([bytesOf(this.props.picture)]));
    const canvas = this.#canvas.current;
    if (canvas === null) return;
    canvas.width = image.width;
    canvas.height = image.height;
    canvas.getContext('2d')?.drawImage(image, 0, 0);
  }
}
