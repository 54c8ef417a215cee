// Lighthouse's scores of some addresses, from 0 to 100, as JSON: node judge.mjs RUNS ADDRESS…
// Of several runs the median of each score: what else goes on on the machine hits one of them and seldom two.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const [runs, ...addresses] = process.argv.slice(2);
const chrome = await launch({
  chromePath: process.env.DSJP_CHROMIUM ?? "/usr/bin/chromium",
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage"],
});
const found = {};
try {
  for (const address of addresses) {
    const all = [];
    for (let run = 0; run < Number(runs); run += 1) all.push(await judged(address));
    const scores = CATEGORIES.map((name) => [name, all.map((each) => each.scores[name]).sort((one, other) => one - other)]);
    found[address] = {
      median: Object.fromEntries(scores.map(([name, sorted]) => [name, sorted[sorted.length >> 1]])),
      // What could be better, for whoever reads a score that is too low.
      failed: [...new Set(all.flatMap((each) => each.failed))],
    };
  }
} finally {
  await chrome.kill();
}
console.log(JSON.stringify(found));

async function judged(address) {
  const { lhr } = await lighthouse(address, { port: chrome.port, onlyCategories: CATEGORIES, logLevel: "error" });
  const failed = Object.values(lhr.audits).filter(({ score }) => score !== null && score < 0.9);
  return {
    scores: Object.fromEntries(CATEGORIES.map((name) => [name, Math.round(100 * (lhr.categories[name].score ?? 0))])),
    failed: failed.map(({ id, displayValue }) => [id, displayValue].filter(Boolean).join(" ")),
  };
}
