export const wood = "#a9713f"

export const steel = "#8f969b"
