// Expands one template for some seconds: node benchmark.cjs CASE_FILE SECONDS. Prints expansions per CPU second.
const { readFileSync } = require("node:fs");
const { Template } = require("adaptivecards-templating");

console.warn = () => {};
const { template, data } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const compiled = new Template(template);

function expansionsPerCpuSecond(seconds) {
  const start = process.cpuUsage();
  let expansions = 0;
  for (;;) {
    for (let i = 0; i < 5; i++, expansions++) {
      compiled.expand({ $root: data });
    }
    const used = process.cpuUsage(start);
    const cpuSeconds = (used.user + used.system) / 1e6;
    if (cpuSeconds >= seconds) {
      return expansions / cpuSeconds;
    }
  }
}

const seconds = Number(process.argv[3]);
expansionsPerCpuSecond(seconds); // warm-up
console.log(expansionsPerCpuSecond(seconds));
