import { launch, pages } from './load.mjs'; import { serve } from './serve.mjs';
const b=await launch(); const host=await serve('/tmp/sp/nd'); const agg=new Map(); const N=4;
for(let i=0;i<N;i++){ const c=await b.createBrowserContext(); const p=await c.newPage(); const s=await p.createCDPSession(); await s.send('Emulation.setCPUThrottlingRate',{rate:4}); await s.send('Profiler.enable'); await s.send('Profiler.setSamplingInterval',{interval:1000});
 await s.send('Profiler.start'); await p.goto(host.address+'#v=1&stage=unshipped',{waitUntil:'domcontentloaded'}); await p.waitForSelector('#app [data-question="problem"]'); const {profile}=await s.send('Profiler.stop');
 const dt=profile.timeDeltas, byId=new Map(profile.nodes.map(n=>[n.id,n])); const parent=new Map(); for(const n of profile.nodes) for(const k of n.children??[]) parent.set(k,n.id);
 profile.samples.forEach((id,k)=>{ const seen=new Set(); for(let x=id;x!==undefined;x=parent.get(x)){ const f=byId.get(x).callFrame; const name=f.functionName||'(anon) '+f.url.split('/').pop().slice(0,20)+':'+f.lineNumber; const self=x===id; if(!seen.has(name)){seen.add(name); const v=agg.get(name)??[0,0]; v[0]+=dt[k]/1000/N; agg.set(name,v)} if(self) agg.get(name)[1]+=dt[k]/1000/N; } });
 await c.close(); }
console.log('total inclusive ms / self ms'); for(const [n,[t,s]] of [...agg].sort((a,b)=>b[1][0]-a[1][0]).slice(0,60)) console.log(t.toFixed(1).padStart(7),s.toFixed(1).padStart(7),n.slice(0,110));
await b.close(); host.close();
