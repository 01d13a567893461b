/** The words of a receipt, in the page's language, and its amounts as they are written. */
export type ReceiptWords = {
  cooperative: string
  fair: string
  stand: string | undefined
  moment: string
  lines: { quantity: number; title: string; amount: string }[]
  total: string
  number: string | undefined
}

/** A receipt as a message: it can be sent, or kept by the messenger until there is a signal. */
export const receiptText = ({
  cooperative,
  fair,
  stand,
  moment,
  lines,
  total,
  number,
}: ReceiptWords): string =>
  [
    `*${cooperative}*`,
    [fair, stand].filter(Boolean).join(" · "),
    moment,
    "",
    ...lines.map(({ quantity, title, amount }) => `${quantity} × ${title}: ${amount}`),
    "",
    `*${total}*`,
    ...(number ? [number] : []),
  ].join("\n")

export const whatsappLink = (text: string): string => `https://wa.me/?text=${encodeURIComponent(text)}`
