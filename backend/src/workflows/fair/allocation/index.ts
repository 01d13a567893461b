export * from "./approve-allocation"
export * from "./change-rank"
export * from "./propose-allocation"
export * from "./publish-allocation"
