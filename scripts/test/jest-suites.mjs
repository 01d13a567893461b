import { join } from "node:path"
import { tallyOfJest } from "./tally.mjs"

/**
 * Each HTTP test file boots a whole backend: two at a time keep two cores busy. What a file leaves in memory is given
 * back between files; else the last ones spend their time looking for room.
 */
const WORKERS = {
  unit: ["--runInBand"],
  "integration:modules": ["--runInBand"],
  "integration:http": ["--maxWorkers=2", "--workerIdleMemoryLimit=1GB"],
}

/**
 * @param {string} name
 * @param {string} project the folder with the jest configuration
 * @param {string} folder where the report goes
 * @param {"unit" | "integration:modules" | "integration:http"} [type] the backend's suite
 * @param {string[]} [patterns] of the files to run; all when empty
 * @returns {import("./suite.mjs").Suite}
 */
export function jestSuite(name, project, folder, type, patterns = []) {
  const report = join(folder, `${name.replaceAll(" ", "-")}.json`)
  const options = ["--silent", ...WORKERS[type ?? "unit"], "--forceExit", "--json", `--outputFile=${report}`]
  return {
    name,
    command: process.execPath,
    args: [
      "--experimental-vm-modules",
      join(project, "node_modules/jest/bin/jest.js"),
      ...options,
      ...patterns,
    ],
    cwd: project,
    env: { ...(type && { TEST_TYPE: type }), NODE_NO_WARNINGS: "1" },
    count: () => tallyOfJest(report),
  }
}
