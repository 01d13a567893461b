/** The colours of toys and of what is made for small hands. */
export const toys = ["#b5532f", "#dc9722", "#34497a", "#6d7235", "#c8737a", "#4d7a78"] as const
