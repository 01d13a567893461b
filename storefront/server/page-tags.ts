import { createContext } from "react-router"

/**
 * What a page shows, as purge tags, filled by its loaders while it renders. A page with tags may be kept in
 * the page cache; a page without tags (cart, account, answers to forms) never is.
 */
export const pageTagsContext = createContext<Set<string>>(new Set())

/** Until when a page may be kept: the earliest instant at which the clock alone changes what it shows. */
export class PageLife {
  private end = Infinity

  /** In milliseconds since 1970; Infinity while nothing on the page depends on the clock. */
  get endsAt(): number {
    return this.end
  }

  /** Something on the page changes at this instant: a price of a fair, its doors. */
  changesAt(instant: string | number | null | undefined): void {
    if (instant === null || instant === undefined) return
    const at = typeof instant === "number" ? instant : Date.parse(instant)
    if (!Number.isNaN(at)) this.end = Math.min(this.end, at)
  }
}

export const pageLifeContext = createContext<PageLife>(new PageLife())

/** The nonce that lets the inline scripts of hydrated pages run under the content security policy. */
export const nonceContext = createContext<string>("")
