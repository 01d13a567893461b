import { Badge, Button, Text } from "@medusajs/ui"
import { ReasonDialog } from "../backend/reason-dialog"
import { useAct } from "../backend/use-act"
import { reviewDocument, type ApplicationDocument, type Review } from "./application"
import { useTexts } from "./use-texts"

const COLOURS = { pending: "grey", accepted: "green", refused: "red" } as const

type Props = { cooperativeId: string; document: ApplicationDocument; canReview: boolean }

/** What was said of a paper, and the two answers to it. */
export const DocumentReview = ({ cooperativeId, document, canReview }: Props) => {
  const { t, dateOf } = useTexts()
  const { mutate, isPending } = useAct({
    namespace: "verification",
    act: (review: Review) => reviewDocument(cooperativeId, review),
    refresh: ["verification"],
  })
  const kind = t(`documentKind.${document.kind}`, { defaultValue: document.kind })
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <div className="flex items-center gap-2">
        <Badge size="2xsmall" color={COLOURS[document.status]}>
          {t(`document.${document.status}`)}
        </Badge>
        {document.review && (
          <Text size="small">
            {document.review.reason && (
              <>
                <bdi>{document.review.reason}</bdi> ·{" "}
              </>
            )}
            <span className="text-ui-fg-subtle">
              <bdi>{document.review.by_email}</bdi> · {dateOf(document.review.at)}
            </span>
          </Text>
        )}
      </div>
      {canReview && (
        <div className="flex gap-2">
          <ReasonDialog
            action={t("document.refuse")}
            subject={kind}
            explanation={t("document.refuseMeans")}
            isGrave
            needsReason
            isBusy={isPending}
            isDisabled={document.status === "refused"}
            onConfirm={(reason, close) =>
              mutate({ documentId: document.id, status: "refused", reason }, { onSuccess: close })
            }
          />
          <Button
            size="small"
            disabled={isPending || document.status === "accepted"}
            onClick={() => mutate({ documentId: document.id, status: "accepted" })}
          >
            {t("document.accept")}
          </Button>
        </div>
      )}
    </div>
  )
}
