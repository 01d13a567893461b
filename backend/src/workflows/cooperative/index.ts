export * from "./assert-quantities"
export * from "./assert-variants-buyable"
