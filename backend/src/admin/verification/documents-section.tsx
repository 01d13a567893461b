import { Alert, Container, Heading, Tabs, Text } from "@medusajs/ui"
import { useState } from "react"
import { fileOf, type ApplicationDocument } from "./application"
import { DocumentReview } from "./document-review"
import { DocumentViewer } from "./document-viewer"
import { useTexts } from "./use-texts"

const MARKS = { pending: "", accepted: "✓ ", refused: "✕ " } as const

const kilobytes = (bytes: number): number => Math.max(1, Math.round(bytes / 1024))

type Props = {
  cooperativeId: string
  documents: ApplicationDocument[]
  /** What the application lacks; papers by `documents.<kind>`. */
  missing: Record<string, string>
  canReview: boolean
}

/** The papers, one shown at a time beside the facts they prove. */
export const DocumentsSection = ({ cooperativeId, documents, missing, canReview }: Props) => {
  const { t, dateOf, direction } = useTexts()
  const [chosen, setChosen] = useState<string>()
  const shown = documents.find(({ id }) => id === chosen) ?? documents[0]
  const nameOfKind = (kind: string) => t(`documentKind.${kind}`, { defaultValue: kind })
  const lacking = Object.keys(missing)
    .filter((field) => field.startsWith("documents."))
    .map((field) => nameOfKind(field.replace("documents.", "")))
  return (
    <Container className="flex flex-col gap-4">
      <Heading level="h2">{t("section.documents")}</Heading>
      {lacking.length > 0 && <Alert variant="warning">{t("missing", { fields: lacking.join(" · ") })}</Alert>}
      {!shown && <Text size="small">{t("document.none")}</Text>}
      {shown && (
        <Tabs dir={direction} value={shown.id} onValueChange={setChosen}>
          <Tabs.List className="flex-wrap">
            {documents.map(({ id, kind, status }) => (
              <Tabs.Trigger key={id} value={id}>
                {MARKS[status]}
                {nameOfKind(kind)}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <Tabs.Content value={shown.id} className="flex flex-col gap-3 pt-4">
            <Text size="small" className="text-ui-fg-subtle">
              <bdi>{shown.filename}</bdi> · {t("document.size", { kilobytes: kilobytes(shown.size) })} ·{" "}
              {dateOf(shown.uploaded_at)}
            </Text>
            <DocumentReview cooperativeId={cooperativeId} document={shown} canReview={canReview} />
            <DocumentViewer
              source={fileOf(cooperativeId, shown.id)}
              mimeType={shown.mime_type}
              name={nameOfKind(shown.kind)}
            />
          </Tabs.Content>
        </Tabs>
      )}
    </Container>
  )
}
