import { createContext } from "react-router"

/**
 * What a page shows, as purge tags, filled by its loaders while it renders. A page with tags may be kept in
 * the page cache; a page without tags (cart, account, answers to forms) never is.
 */
export const pageTagsContext = createContext<Set<string>>(new Set())

/** The nonce that lets the inline scripts of hydrated pages run under the content security policy. */
export const nonceContext = createContext<string>("")
