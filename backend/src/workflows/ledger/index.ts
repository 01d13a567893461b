export * from "./create-commission-rule"
export * from "./end-commission-rule"
