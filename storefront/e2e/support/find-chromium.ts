import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { delimiter, join } from "node:path"

const SYSTEM_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
const PACKAGE = join(import.meta.dirname, "../../node_modules/@sparticuz/chromium")
const MAC_CHROME = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"

/**
 * A Chromium to run the journeys in: `CHROME_PATH`, else the system's, else the one that a package brings along.
 * @throws when `CHROME_PATH` names nothing, or the packaged one lacks libraries that this system does not have
 */
export async function findChromium(environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  const chosen = environment.CHROME_PATH
  if (chosen && !existsSync(chosen)) throw new Error(`CHROME_PATH names ${chosen}, which is not there.`)
  return chosen || findSystemChromium(environment.PATH ?? "") || unpackChromium()
}

function findSystemChromium(path: string): string | undefined {
  const folders = path.split(delimiter)
  const candidates = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...candidates, MAC_CHROME].find((candidate) => existsSync(candidate))
}

/** A bare system lacks libraries that Chromium needs: the package brings those too. */
async function unpackChromium(): Promise<string> {
  const { default: chromium, inflate, setupLambdaEnvironment } = await import("@sparticuz/chromium")
  const path = await chromium.executablePath()
  if (canRun(path)) return path
  const libraries = await inflate(join(PACKAGE, "bin", "al2023.tar.br"))
  setupLambdaEnvironment(join(libraries, "lib"))
  if (canRun(path)) return path
  throw new Error("No Chromium runs here. Install one (apt-get install chromium), or set CHROME_PATH.")
}

function canRun(path: string): boolean {
  return spawnSync(path, ["--version"], { timeout: 20_000 }).status === 0
}
