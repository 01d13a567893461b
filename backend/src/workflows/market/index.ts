export * from "./market"
export * from "./regions"
export * from "./set-up-market"
export * from "./vat-settings"
