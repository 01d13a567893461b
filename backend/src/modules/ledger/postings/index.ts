export * from "./goods"
export * from "./payments"
export * from "./remittance"
export * from "./settlements"
