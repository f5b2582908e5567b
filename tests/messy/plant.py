def plant(draw, case):
    pass
