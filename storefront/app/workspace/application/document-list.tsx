import { Trans, useLingui } from "@lingui/react/macro"
import { Badge } from "~/design/badge"
import { Button } from "~/design/button"
import { Card } from "~/design/card"
import { FieldError } from "~/design/field"
import { Icon } from "~/design/icon"
import { useLanguage } from "~/i18n/language"
import { type ApplicationDocument, DOCUMENT_KINDS, type DocumentKind } from "./application"
import { DocumentUpload } from "./document-upload"
import { DOCUMENT_WORDS, documentStatus } from "./document-words"

type Props = { documents: ApplicationDocument[]; notes: Record<string, string> }

/** Each paper: whether it is there, what the network said of it, and the camera to send it. */
export const DocumentList = ({ documents, notes }: Props) => (
  <ul className="grid gap-3">
    {DOCUMENT_KINDS.map((kind) => (
      <Card as="li" key={kind} className="grid gap-3">
        <Paper kind={kind} documents={documents.filter((one) => one.kind === kind)} note={notes[kind]} />
      </Card>
    ))}
  </ul>
)

type PaperProps = { kind: DocumentKind; documents: ApplicationDocument[]; note: string | undefined }

const Paper = ({ kind, documents, note }: PaperProps) => {
  const { i18n } = useLingui()
  const name = i18n._(DOCUMENT_WORDS[kind])
  return (
    <>
      <h2 className="flex items-center gap-3 text-lg font-medium" data-paper={kind}>
        <Icon
          name={documents.length > 0 ? "check" : "paper"}
          className={documents.length > 0 ? "size-7 text-olive" : "size-7 text-clay"}
        />
        {name}
      </h2>
      {note ? <FieldError id={`paper-${kind}-note`}>{note}</FieldError> : null}
      {documents.map((document) => (
        <SentPaper key={document.id} document={document} name={name} />
      ))}
      <DocumentUpload kind={kind} name={name} isFirst={documents.length === 0} />
    </>
  )
}

const SentPaper = ({ document, name }: { document: ApplicationDocument; name: string }) => {
  const { i18n, t } = useLingui()
  const language = useLanguage()
  const status = documentStatus(document.status)
  return (
    <div className="grid gap-2 border-s-4 border-line ps-3" data-document={document.id}>
      <Badge tone={status.tone} icon={status.icon} className="w-fit text-base">
        {i18n._(status.label)}
      </Badge>
      {document.reason ? <FieldError id={`document-${document.id}`}>{document.reason}</FieldError> : null}
      <div className="flex items-center gap-3">
        <a
          href={`/${language}/workspace/api/application/documents/${document.id}/file`}
          className="inline-flex min-h-11 flex-1 items-center text-clay-deep underline"
          aria-label={t`See: ${name}`}
        >
          <Trans>See it</Trans>
        </a>
        <form method="post">
          <input type="hidden" name="intent" value="remove-document" />
          <input type="hidden" name="document_id" value={document.id} />
          <Button variant="quiet" icon="trash" aria-label={t`Remove: ${name}`}>
            <Trans>Remove</Trans>
          </Button>
        </form>
      </div>
    </div>
  )
}
