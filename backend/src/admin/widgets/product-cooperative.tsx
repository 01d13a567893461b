import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import { retrieveMaker } from "../cooperatives/cooperative"
import { CooperativeStatus } from "../cooperatives/cooperative-status"
import { useTexts } from "../cooperatives/use-texts"

/** Beside a product: the cooperative that makes it, its province, and whether it may sell. */
const ProductCooperative = ({ data: product }: { data: { id: string } }) => {
  const { t, nameOf } = useTexts()
  const {
    data: maker,
    isPending,
    isError,
  } = useQuery({
    queryKey: ["cooperatives", "of-product", product.id],
    queryFn: () => retrieveMaker(product.id),
  })
  return (
    <Container className="flex flex-col gap-2">
      <Heading level="h2">{t("section.product")}</Heading>
      {isPending && <Text size="small">{t("loading")}</Text>}
      {isError && <Text size="small">{t("failed")}</Text>}
      {maker === null && <Text size="small">{t("noCooperative")}</Text>}
      {maker && (
        <div className="flex flex-wrap items-center justify-between gap-2">
          <div>
            <Link to={`/cooperatives/${maker.id}`} className="text-ui-fg-interactive txt-small-plus">
              <bdi>{nameOf(maker.name)}</bdi>
            </Link>
            <Text size="small" className="text-ui-fg-subtle">
              {nameOf(maker.province?.labels)}
            </Text>
          </div>
          <CooperativeStatus status={maker.status} />
        </div>
      )}
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "product.details.side.before" })

export default ProductCooperative
