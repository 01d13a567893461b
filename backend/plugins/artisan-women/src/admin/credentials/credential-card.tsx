import { Badge, Button, Container, Heading, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { approve, type Credential } from "./credentials"
import { CredentialHistory } from "./credential-history"
import { RevokeDialog } from "./revoke-dialog"
import { useAct, useTexts } from "./use-texts"

const COLORS = { declared: "orange", verified: "green", expired: "grey", revoked: "red" } as const

const Acts = ({ credential: { id, status, first_approval_by } }: { credential: Credential }) => {
  const { t } = useTexts()
  const approval = useAct(approve, "approve.done")
  return (
    <div className="flex flex-wrap gap-2">
      {status === "declared" && (
        <Button size="small" isLoading={approval.isPending} onClick={() => approval.mutate(id)}>
          {t(first_approval_by ? "approve.second" : "approve.first")}
        </Button>
      )}
      {(status === "declared" || status === "verified") && <RevokeDialog credentialId={id} />}
    </div>
  )
}

/** One credential: who holds it, on what evidence, who approved it, and what an admin may do. */
export const CredentialCard = ({ credential }: { credential: Credential }) => {
  const { t, dateOf } = useTexts()
  const { subject, subject_id, kind, status, evidence, valid_until, history } = credential
  return (
    <Container className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Heading level="h2">
          <Link to={`/cooperatives/${subject_id}`} className="text-ui-fg-interactive">
            <bdi>{subject?.name ?? subject_id}</bdi>
          </Link>
        </Heading>
        <Badge size="2xsmall" color={COLORS[status]}>
          {t(`status.${status}`)}
        </Badge>
      </div>
      <Text size="small" weight="plus">
        {t(`kind.${kind}`)} · {valid_until ? t("until", { date: dateOf(valid_until) }) : t("forever")}
      </Text>
      <ul className="txt-small list-inside list-disc">
        {evidence.papers.map(({ kind, reference }) => (
          <li key={`${kind} ${reference}`}>
            {t(`paper.${kind}`)} · <bdi>{reference}</bdi>
          </li>
        ))}
      </ul>
      <CredentialHistory history={history} />
      <Acts credential={credential} />
    </Container>
  )
}
