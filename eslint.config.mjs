import jsxA11y from "eslint-plugin-jsx-a11y"
import globals from "globals"
import tseslint from "typescript-eslint"
import { noPhysicalSides } from "./scripts/lint/no-physical-sides.mjs"

const TYPESCRIPT = ["backend/**/*.{ts,tsx}", "storefront/**/*.{ts,tsx}"]
const UNUSED = { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }
const LAUNCHER = ["scripts/**/*.mjs"]

/** What tools can check of the house style; what they cannot is left to people. */
export default tseslint.config(
  {
    ignores: [
      "**/node_modules/",
      "**/.medusa/",
      "**/.react-router/",
      "**/build/",
      "**/dist/",
      "**/coverage/",
      "**/playwright-report/",
      "**/test-results/",
      ".twiza*/",
      "storefront/app/i18n/compiled/",
      "storefront/public/",
      "**/migrations/",
    ],
  },
  {
    files: [...TYPESCRIPT, ...LAUNCHER],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-unused-vars": ["error", UNUSED],
      "@typescript-eslint/require-await": "off",
      "no-console": ["error", { allow: ["warn", "error", "info"] }],
      eqeqeq: ["error", "smart"],
    },
  },
  {
    // Drawing has an install of its own, which nothing else needs: its types may not be there.
    files: ["seed/**/*.ts"],
    extends: [tseslint.configs.recommended],
  },
  {
    files: TYPESCRIPT,
    rules: {
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "separate-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/ban-ts-comment": "error",
    },
  },
  {
    // React Router's redirects and refusals are answers that are thrown.
    files: ["storefront/**"],
    rules: { "@typescript-eslint/only-throw-error": "off" },
  },
  {
    files: ["backend/**/*.spec.ts", "backend/**/__tests__/**", "backend/integration-tests/**"],
    languageOptions: {
      parserOptions: { projectService: false, project: "backend/tsconfig.tests.json" },
    },
  },
  {
    files: ["backend/src/admin/**/*.spec.ts"],
    languageOptions: { parserOptions: { project: "backend/src/admin/tsconfig.json" } },
  },
  {
    // Medusa types the linkable keys of a module of ours as any.
    files: ["backend/src/links/*.ts", "backend/plugins/*/src/links/*.ts"],
    rules: { "@typescript-eslint/no-unsafe-argument": "off" },
  },
  {
    files: LAUNCHER,
    languageOptions: { globals: globals.node },
    // The launcher speaks to a person at a terminal, and reads files that it wrote itself.
    rules: {
      "no-console": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-unsafe-call": "off",
    },
  },
  {
    files: ["storefront/**/*.tsx"],
    ...jsxA11y.flatConfigs.strict,
  },
  {
    files: ["storefront/app/**/*.{ts,tsx}"],
    plugins: { twiza: { rules: { "no-physical-sides": noPhysicalSides } } },
    rules: { "twiza/no-physical-sides": "error" },
  },
  {
    files: ["**/*.spec.{ts,tsx}", "**/__tests__/**", "backend/integration-tests/**", "storefront/e2e/**"],
    rules: {
      // Answers of servers under test are read as they come.
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/no-floating-promises": "off",
    },
  },
)
