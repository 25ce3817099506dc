"""The roads to the thermal balance point, from what each hour showed."""
