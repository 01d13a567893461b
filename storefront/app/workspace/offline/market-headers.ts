/** Says whose an act or an answer is, so that the phone sends and keeps nothing for anybody else. Empty: nobody is signed in. */
export const OWNER_HEADER = "x-twiza-owner"

/** When the market had answered, by the storefront's clock: what a page read later shows what was done. */
export const DONE_AT_HEADER = "x-twiza-done-at"
