import { useLanguage } from "~/i18n/language"

const PATHS = {
  home: "",
  orders: "/orders",
  goods: "/goods",
  money: "/money",
  month: "/money/month",
  moneyLines: "/money/lines",
  statement: "/money/statement",
  payouts: "/money/payouts",
  moneyHelp: "/money/help",
  invoices: "/invoices",
  more: "/more",
  waiting: "/waiting",
  away: "/away",
  help: "/help",
  members: "/members",
  application: "/application",
  quotes: "/quotes",
  fairs: "/fairs",
  till: "/till",
  choose: "/choose",
  offline: "/offline",
  signIn: "/sign-in",
} as const

export type WorkspacePlace = keyof typeof PATHS

/** The addresses of the workspace's places, in the page's language. */
export const useWorkspaceLinks = (): ((place: WorkspacePlace) => string) => {
  const language = useLanguage()
  return (place) => `/${language}/workspace${PATHS[place]}`
}
