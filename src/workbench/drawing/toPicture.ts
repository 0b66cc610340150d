import type { PictureFrame } from "./pictureFrame";

/** An SVG as a picture in base64. */
export async function toPicture(
  svg: string,
  { width, height, drawn }: PictureFrame,
  type: "png" | "jpeg" = "png",
): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const paper = canvas.getContext("2d");
  // What is see-through would be black in a JPEG.
  if (paper && type === "jpeg") {
    paper.fillStyle = "#FFFFFF";
    paper.fillRect(0, 0, width, height);
  }
  paper?.drawImage(image, drawn.left, drawn.top, drawn.width, drawn.height);
  return canvas.toDataURL(`image/${type}`).replace(/^data:image\/\w+;base64,/, "");
}
