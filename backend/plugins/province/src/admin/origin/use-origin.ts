import { toast } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { decideOrigin, readOrigin, setOrigin, type Origin } from "./origins"
import { useTexts } from "./use-texts"

type Change = { province: string | null } | { decision: "approve" | "refuse" }

/** A product's origin, and how an admin changes it. */
export function useOrigin(productId: string) {
  const queries = useQueryClient()
  const { t, showRefusal } = useTexts()
  const { data, isError } = useQuery({
    queryKey: ["product-origin", productId],
    queryFn: () => readOrigin(productId),
  })
  const change = useMutation({
    mutationFn: (wanted: Change): Promise<{ origin: Origin }> =>
      "decision" in wanted ? decideOrigin(productId, wanted.decision) : setOrigin(productId, wanted.province),
    onSuccess: () => toast.success(t("origin.done")),
    onError: showRefusal,
    onSettled: () =>
      Promise.all(
        [["product-origin"], ["product-origins"], ["provinces"]].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  })
  return { origin: data?.origin, isError, change: change.mutate, isBusy: change.isPending }
}
