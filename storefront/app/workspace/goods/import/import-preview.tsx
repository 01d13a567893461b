import type { MessageDescriptor } from "@lingui/core"
import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { Badge, type Tone } from "~/design/badge"
import type { IconName } from "~/design/icon"
import { useRefusal } from "~/medusa/refusal"
import type { ImportResult, ImportRow } from "./import.server"

type ActionWords = { label: MessageDescriptor; tone: Tone; icon: IconName }

const LEFT_OUT: ActionWords = { label: msg`Left out`, tone: "alarm", icon: "close" }

const ACTIONS: Record<string, ActionWords> = {
  create: { label: msg`New`, tone: "olive", icon: "plus" },
  update: { label: msg`Changes`, tone: "indigo", icon: "pencil" },
  same: { label: msg`As it is`, tone: "plain", icon: "check" },
  refuse: LEFT_OUT,
}

const actionWords = (action: string): ActionWords => ACTIONS[action] ?? LEFT_OUT

/** How many lines are shown: those left out first, for they need her. */
const SHOWN = 200

type Props = { result: ImportResult; isDone: boolean }

/** What each line of the table does: new, changed, as it is, or left out and why. */
export const ImportPreview = ({ result, isDone }: Props) => {
  const { i18n } = useLingui()
  const rows = [...result.rows].sort((a, b) => needOf(a) - needOf(b) || a.line - b.line)
  const more = rows.length - SHOWN
  return (
    <section aria-labelledby="preview" className="grid gap-4" data-import={isDone ? "done" : "preview"}>
      <h2 id="preview" className="text-xl">
        {isDone ? <Trans>What changed</Trans> : <Trans>What would change</Trans>}
      </h2>
      <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {Object.keys(ACTIONS).map((action) => {
          const words = actionWords(action)
          return (
            <li
              key={action}
              className="grid justify-items-center gap-1 rounded-card border border-line bg-paper p-3"
            >
              <span className="text-4xl font-semibold tabular-nums">{result.counts[action] ?? 0}</span>
              <Badge tone={words.tone} icon={words.icon}>
                {i18n._(words.label)}
              </Badge>
            </li>
          )
        })}
      </ul>
      <ol className="grid gap-2">
        {rows.slice(0, SHOWN).map((row) => (
          <Row key={row.line} row={row} />
        ))}
      </ol>
      {more > 0 ? (
        <p>
          <Trans>… and {more} more lines</Trans>
        </p>
      ) : null}
    </section>
  )
}

const needOf = ({ action }: ImportRow): number => (action === "refuse" ? 0 : action === "same" ? 2 : 1)

const Row = ({ row }: { row: ImportRow }) => {
  const { i18n } = useLingui()
  const sentence = useRefusal()
  const words = actionWords(row.action)
  return (
    <li className="flex items-start gap-3 rounded-control border border-line bg-paper px-3 py-2">
      <span className="min-w-10 text-ink-soft tabular-nums">{row.line}</span>
      <span className="grid flex-1 gap-0.5">
        <bdi>{row.title}</bdi>
        {row.reasons.map(({ field, code }, index) => (
          <span key={index} className="text-sm font-medium text-alarm">
            {field ? <bdi>{field}: </bdi> : null}
            {sentence(code)}
          </span>
        ))}
      </span>
      <Badge tone={words.tone} icon={words.icon}>
        {i18n._(words.label)}
      </Badge>
    </li>
  )
}
