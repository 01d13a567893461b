/** Scripts, styles and fonts of the app: anybody's. */
export const SHELL_CACHE = "twiza-workspace-shell-1"

/** Pages and data that one member has seen: gone when she signs out or another signs in. */
export const PAGES_CACHE = "twiza-workspace-pages-1"

/** Pictures seen. They are public. */
export const PICTURES_CACHE = "twiza-workspace-pictures-1"
