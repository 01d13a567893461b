export const silver = "#b4b9ba"

export const line = "#5f676c"

export const enamel = ["#d9a02c", "#2f6b4f", "#27467c"] as const
