/** `PT1H2M3S`: a duration as machines read it. */
export function isoDuration(milliseconds: number): string {
  const whole = Math.floor(Math.max(0, milliseconds) / 1000);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${whole % 60}S`;
}
