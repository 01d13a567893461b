import { Container, Heading, Table, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import { DecisionButtons } from "./decision-buttons"
import { readQueue, type QueuedOrigin } from "./origins"
import { useOrigin } from "./use-origin"
import { useProvinces, useTexts } from "./use-texts"

const Row = ({ queued }: { queued: QueuedOrigin }) => {
  const { labelOf } = useProvinces()
  const { change, isBusy } = useOrigin(queued.product_id)
  return (
    <Table.Row>
      <Table.Cell>
        <Link to={`/products/${queued.product_id}`} className="text-ui-fg-interactive">
          <bdi>{queued.product?.title ?? queued.product_id}</bdi>
        </Link>
      </Table.Cell>
      <Table.Cell>{labelOf(queued.province_id)}</Table.Cell>
      <Table.Cell>
        <DecisionButtons isBusy={isBusy} onDecide={(decision) => change({ decision })} />
      </Table.Cell>
    </Table.Row>
  )
}

/** The origins that wait for an admin, oldest first. */
export const OriginQueue = () => {
  const { t } = useTexts()
  const { data } = useQuery({ queryKey: ["product-origins"], queryFn: readQueue })
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("queue.title")}
      </Heading>
      {data?.count === 0 && <Text className="px-6 pb-4">{t("queue.empty")}</Text>}
      {data && data.count > 0 && (
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("queue.product")}</Table.HeaderCell>
              <Table.HeaderCell>{t("queue.asked")}</Table.HeaderCell>
              <Table.HeaderCell />
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {data.product_origins.map((queued) => (
              <Row key={queued.id} queued={queued} />
            ))}
          </Table.Body>
        </Table>
      )}
    </Container>
  )
}
