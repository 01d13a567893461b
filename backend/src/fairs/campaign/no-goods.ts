/** Core takes a rule without values for no rule at all: no product has this id. */
const NO_PRODUCT = "no_product"

/** The values of a rule that holds these products, and nothing when there are none. */
export const ruleValues = (productIds: readonly string[]): string[] =>
  productIds.length ? [...productIds] : [NO_PRODUCT]
