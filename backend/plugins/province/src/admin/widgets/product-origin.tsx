import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Badge, Container, Heading, Text } from "@medusajs/ui"
import { DecisionButtons } from "../origin/decision-buttons"
import { ProvinceSelect } from "../origin/province-select"
import { useOrigin } from "../origin/use-origin"
import { useProvinces, useTexts } from "../origin/use-texts"

/** Beside a product: where it is from, what waits for an admin, and how to set it. */
const ProductOrigin = ({ data: product }: { data: { id: string } }) => {
  const { t } = useTexts()
  const { labelOf } = useProvinces()
  const { origin, isError, change, isBusy } = useOrigin(product.id)
  return (
    <Container className="flex flex-col gap-3">
      <Heading level="h2">{t("origin.title")}</Heading>
      {!origin && <Text size="small">{t(isError ? "failed" : "loading")}</Text>}
      {origin && (
        <>
          <div className="flex flex-wrap items-center justify-between gap-2">
            <Text size="small" weight="plus">
              {labelOf(origin.province_id)}
            </Text>
            <Badge size="2xsmall" color={origin.awaiting ? "orange" : "grey"}>
              {t(`origin.${origin.state}`)}
            </Badge>
          </div>
          {origin.awaiting && (
            <>
              <Text size="small">{t("origin.waiting", { province: labelOf(origin.awaiting) })}</Text>
              <DecisionButtons isBusy={isBusy} onDecide={(decision) => change({ decision })} />
            </>
          )}
          <ProvinceSelect
            isBusy={isBusy}
            value={origin.state === "inherited" ? null : (origin.awaiting ?? origin.province_id)}
            onChoose={(province) => change({ province })}
          />
        </>
      )}
    </Container>
  )
}

export const config = defineWidgetConfig({
  zone: "product.details.side.after",
  id: "province:product-origin",
})

export default ProductOrigin
