export const grain = "#e0bf7e"
