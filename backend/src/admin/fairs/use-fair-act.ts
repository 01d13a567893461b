import { toast } from "@medusajs/ui"
import { ask } from "../backend/ask"
import { useAct } from "../backend/use-act"
import { fairPath } from "./fairs"
import { FAIRS } from "./use-fair"
import { useTexts } from "./use-texts"

/** An act on an edition, `POST` to the end of its address; refused in a sentence, told when it is done. */
export function useFairAct<Body extends object = Record<string, never>>(id: string, path: string) {
  const { t } = useTexts()
  return useAct({
    namespace: "fairs",
    act: (body: Body) => ask(`${fairPath(id)}/${path}`, body),
    refresh: [FAIRS],
    onDone: () => toast.success(t("saved")),
  })
}
