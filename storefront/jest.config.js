/** Unit tests stand beside the code they test. Journeys in a browser are Playwright's (`e2e/`). */
export default {
  testEnvironment: "node",
  testMatch: ["**/{app,server}/**/*.unit.spec.ts"],
  extensionsToTreatAsEsm: [".ts"],
  moduleNameMapper: { "^~/(.*)$": "<rootDir>/app/$1" },
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "es6" } },
    ],
  },
}
