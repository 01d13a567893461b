import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { EmptyState } from "~/design/empty-state"
import { Notice } from "~/design/notice"
import { languageOf } from "~/i18n/language-context.server"
import { i18nIn } from "~/i18n/translator"
import { orSignIn } from "../access/member-session.server"
import { readFairsToDo } from "../fairs/fairs.server"
import { HomeFairs } from "../fairs/home-fairs"
import { PlainPage } from "../frame/plain-page"
import { SeenAt } from "../frame/seen-at"
import { MonthFigures } from "../money/month-figures"
import { requireMember } from "../workspace.server"
import { readHome } from "./home.server"
import { BestSellers } from "./best-sellers"
import { ToDoCard } from "./to-do-card"
import type { Route } from "./+types/home-page"

export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const seenAt = new Date().toISOString()
  const { member, session } = await requireMember(request, language)
  const [home, fairs] = await Promise.all([
    orSignIn(request, language, readHome(session)),
    readFairsToDo(session, language),
  ])
  return {
    title: i18nIn(language)._(msg`The cooperative's workspace`),
    status: member.cooperative.status,
    home,
    fairs,
    seenAt,
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

/** What needs doing now, in large; the month so far below. */
export default function HomePage({ loaderData: { status, home, fairs, seenAt } }: Route.ComponentProps) {
  const { t } = useLingui()
  const toDo = home.to_do.filter(({ count }) => count > 0)
  return (
    <PlainPage title={<Trans>To do now</Trans>}>
      <SeenAt at={seenAt} />
      {status === "suspended" ? (
        <Notice kind="warning" title={t`Your cooperative is suspended`}>
          <p>
            <Trans>Orders already accepted can be sent; new ones cannot be accepted. Ask your network.</Trans>
          </p>
        </Notice>
      ) : null}
      <HomeFairs fairs={fairs} />
      {toDo.length === 0 ? (
        <EmptyState title={t`Nothing waits for you`}>
          <Trans>When someone orders from you, it shows here.</Trans>
        </EmptyState>
      ) : (
        <ul className="grid gap-3">
          {toDo.map((one) => (
            <ToDoCard key={one.kind} toDo={one} />
          ))}
        </ul>
      )}
      <MonthFigures figures={home.month} />
      <BestSellers best={home.best} />
    </PlainPage>
  )
}
