import { launch, measureLoads, pages } from './load.mjs';
for (const name of ['yew', ...(process.env.NORECOUP ? ['recoup'] : [])]) delete pages[name];
const browser = await launch();
console.log(JSON.stringify(await measureLoads(browser, 1, console.error)));
await browser.close();
