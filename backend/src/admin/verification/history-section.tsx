import { Badge, Container, Heading, Text } from "@medusajs/ui"
import type { HistoryLine } from "./application"
import { useTexts } from "./use-texts"

/** What a line is about, in words: facts, a paper and what was found of it, a point of the checklist. */
const useDetails = () => {
  const { t } = useTexts()
  const inWords = (key: string, otherwise: string) => t(key, { defaultValue: otherwise })
  return ({ kind, changed_fields: fields }: HistoryLine): string => {
    const [first = "", second = ""] = fields
    if (kind === "point_checked")
      return `${inWords(`check.${first}`, first)} ${inWords(`done.${second}`, "")}`
    if (kind.startsWith("document_") && first)
      return [inWords(`documentKind.${first}`, first), second && inWords(`document.${second}`, second)]
        .filter(Boolean)
        .join(" · ")
    return fields.map((field) => inWords(`fact.${field.replace("_id", "")}`, field)).join(", ")
  }
}

const Line = ({ line }: { line: HistoryLine }) => {
  const { t, ofCooperative, dateOf } = useTexts()
  const details = useDetails()(line)
  const { type, name, email } = line.actor
  const who = name ?? email
  return (
    <li className="px-6 py-3">
      <Text size="small" weight="plus" as="div" className="flex flex-wrap items-center gap-2">
        {t(`event.${line.kind}`, { defaultValue: line.kind })}
        {details && <span>· {details}</span>}
        {line.assisted && <Badge size="2xsmall">{t("assisted")}</Badge>}
      </Text>
      {line.reason && (
        <Text size="small" className="whitespace-pre-line">
          <bdi>{line.reason}</bdi>
        </Text>
      )}
      <Text size="xsmall" className="text-ui-fg-subtle">
        {dateOf(line.at)} · {ofCooperative(`actor.${type}`)}
        {who && (
          <>
            {" "}
            · <bdi>{who}</bdi>
          </>
        )}
      </Text>
    </li>
  )
}

/** Who did what, when and why, newest first. */
export const HistorySection = ({ history }: { history: HistoryLine[] }) => {
  const { ofCooperative } = useTexts()
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {ofCooperative("section.history")}
      </Heading>
      <ol className="divide-y">
        {history.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ol>
    </Container>
  )
}
