import BarographCommand

BarographCommand.run()
