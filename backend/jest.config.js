const { loadEnv } = require("@medusajs/framework/utils")

loadEnv("test", process.cwd())

const testMatch = {
  unit: ["**/src/**/*.unit.spec.ts", "**/plugins/*/src/**/*.unit.spec.ts"],
  "integration:modules": [
    "**/src/modules/*/__tests__/**/*.spec.ts",
    "**/plugins/*/src/{modules,providers}/*/__tests__/**/*.spec.ts",
  ],
  "integration:http": ["**/integration-tests/http/**/*.spec.ts"],
}

const isHttp = process.env.TEST_TYPE === "integration:http"

/** One jest configuration, three suites: TEST_TYPE chooses which files run. */
module.exports = {
  transform: {
    "^.+\\.[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true, decorators: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs", ignoreDynamic: true },
      },
    ],
  },
  testEnvironment: "node",
  testEnvironmentOptions: { customExportConditions: ["node", "node-addons", "development"] },
  moduleFileExtensions: ["js", "ts", "tsx", "json"],
  modulePathIgnorePatterns: ["dist/", "<rootDir>/.medusa/", "<rootDir>/plugins/.*/.medusa/"],
  setupFiles: ["./integration-tests/setup.js", ...(isHttp ? ["./integration-tests/quick-restores.js"] : [])],
  testMatch: testMatch[process.env.TEST_TYPE] ?? testMatch.unit,
}
