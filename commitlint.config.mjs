/** Conventional Commits; a title may be as long as a sentence of the domain needs. */
export default {
  extends: ["@commitlint/config-conventional"],
  rules: {
    "header-max-length": [2, "always", 110],
    "body-max-line-length": [0],
    "subject-case": [0],
  },
}
