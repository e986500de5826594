import { chromium } from '@playwright/test';
const EXT='/work/main/.output/chrome-mv3';
const ctx=await chromium.launchPersistentContext('',{executablePath:'/usr/bin/chromium',headless:true,viewport:{width:1280,height:820},colorScheme:process.argv[2]??'light',args:['--headless=new','--no-sandbox',`--disable-extensions-except=${EXT}`,`--load-extension=${EXT}`],ignoreDefaultArgs:['--disable-extensions']});
const w=ctx.serviceWorkers()[0]??await ctx.waitForEvent('serviceworker');
const id=new URL(w.url()).host;
const p=await ctx.newPage();
p.on('console',m=>console.log('console',m.type(),m.text()));p.on('pageerror',e=>console.log('ERR',e.message,e.stack));
const views={families:'#/families',filtered:'#/families?q=llama&verdict=restricted-weights,open-weights&year=2024&with=llama-3.1,olmo-2',matrix:'#/matrix',licenses:'#/licenses',license:'#/license/llama3.1',family:'#/family/llama-3.1',lineage:'#/family/deepseek-r1-distill-llama',relabel:'#/family/vicuna',compare:'#/compare?with=llama-3.1,olmo-2,deepseek-r1,qwen2.5',plots:'#/plots'};
const only=process.argv[3]?.split(',');
for(const [n,h] of Object.entries(views)){ if(only&&!only.includes(n))continue;
 await p.goto('about:blank');await p.goto(`chrome-extension://${id}/explorer.html${h}`);await p.waitForTimeout(1500);
 if(n==='filtered'){await p.getByText('Limit',{exact:true}).first().click();await p.waitForTimeout(200);}
 const full=['family','lineage','relabel','compare','plots','license'].includes(n);
 await p.screenshot({path:`/tmp/exp/${n}-${process.argv[2]??'light'}.png`,fullPage:full});
}
await ctx.close();
