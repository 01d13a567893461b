export * from "./cooperative-scope"
export * from "./own-products"
export * from "./read-own"
export { COOPERATIVE_HEADER, scopeOf } from "./scope-of-request"
