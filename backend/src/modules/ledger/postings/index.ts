export * from "./goods"
export * from "./payments"
export * from "./settlements"
