// Lighthouse's scores of some addresses, from 0 to 100, as JSON: node judge.mjs ADDRESS…
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const chrome = await launch({
  chromePath: process.env.DSJP_CHROMIUM ?? "/usr/bin/chromium",
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage"],
});
const scores = {};
try {
  for (const address of process.argv.slice(2)) {
    const { lhr } = await lighthouse(address, { port: chrome.port, onlyCategories: CATEGORIES, logLevel: "error" });
    const failed = Object.values(lhr.audits).filter(({ score }) => score !== null && score < 0.9);
    scores[address] = {
      ...Object.fromEntries(CATEGORIES.map((name) => [name, Math.round(100 * (lhr.categories[name].score ?? 0))])),
      // What could be better, for whoever reads a score that is too low.
      failed: failed.map(({ id, score }) => `${id} ${score}`),
    };
  }
} finally {
  await chrome.kill();
}
console.log(JSON.stringify(scores));
