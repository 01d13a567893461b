import { Badge, Container, Heading, Text } from "@medusajs/ui"
import { useAdminNames } from "../backend/admins"
import type { HistoryLine } from "./cooperative"
import { useTexts } from "./use-texts"

const Line = ({ line }: { line: HistoryLine }) => {
  const { t, dateOf } = useTexts()
  const adminName = useAdminNames()
  const fields = (line.changed_fields ?? [])
    .map((field) => t(`fact.${field}`, { defaultValue: field }))
    .join(", ")
  const actor = line.actor_type === "user" ? adminName(line.actor_id ?? "") : line.actor_id
  return (
    <li className="px-6 py-3">
      <Text size="small" weight="plus" className="flex flex-wrap items-center gap-2">
        {t(`event.${line.kind}`, { defaultValue: line.kind })}
        {fields && ` · ${fields}`}
        {line.assisted && <Badge size="2xsmall">{t("assisted")}</Badge>}
      </Text>
      {line.reason && (
        <Text size="small">
          <bdi>{line.reason}</bdi>
        </Text>
      )}
      <Text size="xsmall" className="text-ui-fg-subtle">
        {dateOf(line.at)} · {t(`actor.${line.actor_type}`)} <bdi>{actor}</bdi>
      </Text>
    </li>
  )
}

/** Who did what, when and why, newest first. */
export const HistorySection = ({ history }: { history: HistoryLine[] }) => {
  const { t } = useTexts()
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("section.history")}
      </Heading>
      <ol className="divide-y">
        {history.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ol>
    </Container>
  )
}
