import { launch, pages } from './load.mjs'; import { serve } from './serve.mjs'; import { place } from './build.mjs';
import fs from 'node:fs';
const src=fs.readFileSync(new URL('./load.mjs',import.meta.url),'utf8'); const fn=src.slice(src.indexOf('function tapAndWatch'));
const tapAndWatch=eval('('+fn+')');
const b=await launch(); const which=process.argv[2]||'recoup'; const host=await serve(place(which));
for(let i=0;i<4;i++){ const c=await b.createBrowserContext(); const p=await c.newPage(); await p.setViewport({ width: 360, height: 740, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
 const s=await p.createCDPSession(); await s.send('Network.enable'); await s.send('Network.emulateNetworkConditions',{ offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 }); await s.send('Emulation.setCPUThrottlingRate',{rate:4});
 await p.evaluateOnNewDocument(tapAndWatch,{first:pages[which].first,shown:pages[which].second});
 await p.evaluateOnNewDocument(()=>{ addEventListener('app',()=>{globalThis.appAt=performance.now()}); const I=WebAssembly.instantiateStreaming; if(I) WebAssembly.instantiateStreaming=async(...a)=>{const t=performance.now(); const r=await I.apply(WebAssembly,a); globalThis.inst=[t,performance.now()]; return r}; });
 await p.goto(host.address,{waitUntil:'domcontentloaded'}); await p.waitForFunction('globalThis.bench?.shown',{polling:100});
 const r=await p.evaluate(()=>({bench:globalThis.bench,inst:globalThis.inst,appAt:globalThis.appAt,nav:performance.getEntriesByType('navigation').map(n=>[n.responseStart,n.responseEnd,n.domContentLoadedEventEnd].map(Math.round)),res:performance.getEntriesByType('resource').map(e=>[e.name.split('/').pop().slice(0,20),Math.round(e.startTime),Math.round(e.responseStart),Math.round(e.responseEnd),e.encodedBodySize])}));
 console.log(JSON.stringify(r)); await c.close(); }
await b.close(); host.close();
