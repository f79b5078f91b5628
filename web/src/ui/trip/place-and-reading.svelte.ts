/** Where a vehicle stands, its reading, and what broke: typed once, whoever or nobody takes over. */
export class PlaceAndReading {
  odometerKm = $state<number | null>(null);
  place = $state('');
  reason = $state('');

  /** Begins with what was typed before. */
  take({ odometerKm = null, place, reason }: { odometerKm?: number | null; place: string; reason: string }): void {
    this.odometerKm = odometerKm;
    this.place = place;
    this.reason = reason;
  }

  clear(): void {
    this.take({ place: '', reason: '' });
  }
}
