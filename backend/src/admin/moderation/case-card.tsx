import { Badge, Button, Container, Heading, Text, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { ReasonDialog } from "../backend/reason-dialog"
import { useAct } from "../backend/use-act"
import { useTexts } from "../cooperatives/use-texts"
import { CaseDetails } from "./case-details"
import { approveCase, refuseCase, type ModerationCase } from "./cases"

/** A product that waits: whose it is, what is asked, and the two answers. */
export const CaseCard = (moderated: ModerationCase) => {
  const { t } = useTranslation("moderation")
  const { nameOf, dateOf } = useTexts()
  const { id, kind, at, product } = moderated
  const decide = useAct({
    namespace: "moderation",
    act: (reason: string | null) => (reason === null ? approveCase(id) : refuseCase(id, reason)),
    refresh: ["moderation"],
    onDone: () => toast.success(t("done")),
  })
  return (
    <Container className="flex flex-wrap items-start gap-4">
      {product.thumbnail && (
        <img src={product.thumbnail} alt="" className="size-20 rounded-lg object-cover" loading="lazy" />
      )}
      <div className="flex min-w-64 flex-1 flex-col gap-1">
        <div className="flex flex-wrap items-center gap-2">
          <Heading level="h2">
            <Link to={`/products/${product.id}`} className="text-ui-fg-interactive">
              <bdi>{product.title}</bdi>
            </Link>
          </Heading>
          <Badge size="2xsmall" color={kind === "report" ? "red" : "orange"}>
            {t(`kind.${kind}`)}
          </Badge>
        </div>
        <Text size="small" className="text-ui-fg-subtle">
          {product.cooperative && (
            <>
              <Link to={`/cooperatives/${product.cooperative.id}`} className="text-ui-fg-interactive">
                <bdi>{nameOf(product.cooperative.name)}</bdi>
              </Link>{" "}
              ·{" "}
            </>
          )}
          {dateOf(at)}
        </Text>
        <CaseDetails {...moderated} />
      </div>
      <div className="flex gap-2">
        <ReasonDialog
          action={t(`refuse.${kind}`)}
          subject={product.title}
          explanation={t(`refuseMeans.${kind}`)}
          isGrave
          needsReason
          isBusy={decide.isPending}
          onConfirm={(reason, close) => decide.mutate(reason, { onSuccess: close })}
        />
        <Button size="small" isLoading={decide.isPending} onClick={() => decide.mutate(null)}>
          {t(`approve.${kind}`)}
        </Button>
      </div>
    </Container>
  )
}
