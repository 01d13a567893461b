import { Trans, useLingui } from "@lingui/react/macro"
import { eventWords } from "./state-words"
import type { StatePageData } from "./state-page"

/** What happened to the application, the latest first, with the reasons given. */
export const ApplicationHistory = ({ history }: Pick<StatePageData, "history">) => {
  const { i18n } = useLingui()
  return history.length === 0 ? null : (
    <section aria-labelledby="history" className="grid gap-2">
      <h2 id="history" className="text-lg">
        <Trans>What happened</Trans>
      </h2>
      <ol className="grid gap-3 border-s-2 border-line ps-4">
        {history.map(({ kind, at, on, reason }, index) => (
          <li key={index}>
            <span className="font-medium">{i18n._(eventWords(kind))}</span>
            <time dateTime={at} className="block text-sm text-ink-soft">
              {on}
            </time>
            {reason ? <bdi className="block">{reason}</bdi> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
